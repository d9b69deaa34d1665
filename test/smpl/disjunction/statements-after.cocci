@@
expression E;
@@
a(E);
...
(
- b(E);
|
- return E;
+ return 0;
)
