@@
expression E;
@@
(
  safe(raw(E))
|
- raw(E)
+ safe(raw(E))
)
