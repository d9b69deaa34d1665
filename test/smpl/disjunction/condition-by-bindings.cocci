@@
expression E;
@@
  if (
(
  E
|
- E != NULL
+ E
)
  ) {...}
