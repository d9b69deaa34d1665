@@
expression e1;
@@
 if (
(
- a(e1)
|
- b(e1)
)
+ c(e1)
 ) x();
