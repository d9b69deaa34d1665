@@
identifier f !~ "_locked$";
expression E;
@@
- f(E, LOCK)
+ f(E)
