@@
expression e1;
@@
 g(
(
- a(e1)
|
- b(e1)
)
+ !e1
 );
