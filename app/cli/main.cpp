#include "app/cli/commandline.h"

int main(int argc, char **argv)
{
    return commandLineMain(argc, argv);
}
