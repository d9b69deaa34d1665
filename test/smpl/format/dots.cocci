@@
expression E;
@@
- log("...%s...", E)
+ log_string(E)
