@@
expression E, F;
@@
- E, F;
+ E;
+ F;
