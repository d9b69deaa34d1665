@@
format list[1] fs;
expression E;
@@
- log("x %@fs@ y", E)
+ log_one("%@fs@", E)
