@@
expression E;
@@
- OLD_ID(E)
+ NEW_ID(E, 0)
