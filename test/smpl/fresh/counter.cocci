@@
expression E;
fresh identifier t = "tmp";
@@
- twice(E);
+ int t = E;
+ once(t);
