@@
expression E;
@@
(
- call(0)
+ call_zero()
|
- call(E)
+ call_any(E)
)
