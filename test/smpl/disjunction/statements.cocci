@@
expression E;
@@
(
- begin(E);
- step(E);
+ begin_step(E);
|
- begin(E);
+ begin_only(E);
)
