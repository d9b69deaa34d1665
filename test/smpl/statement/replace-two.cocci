@@
expression E, F;
@@
- begin(E);
- setup(E, F);
+ begin_setup(E, F);
