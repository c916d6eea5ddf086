// Nothing: the precompiled header of a folder of tests needs a source to hang on.
