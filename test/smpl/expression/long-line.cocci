@@
expression a, b, c;
@@
- setup(a, b, c)
+ setup_with_defaults(a, b, c, DEFAULT_TIMEOUT, DEFAULT_FLAGS, NULL)
