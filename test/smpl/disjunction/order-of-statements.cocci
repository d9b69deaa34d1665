@@
expression E;
@@
(
- first(E);
- second(E);
+ both(E);
|
- second(E);
- first(E);
+ both(E);
)
