@@
format F;
expression E;
@@
- log("n=%@F@\n", E)
+ log("N=%@F@\n", E)
