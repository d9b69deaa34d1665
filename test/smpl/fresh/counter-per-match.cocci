@@
fresh identifier t = "tmp";
expression e;
@@
- two(e);
+ int t = e;
+ use(t, t);
