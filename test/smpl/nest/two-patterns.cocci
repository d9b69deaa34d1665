@@
identifier f;
@@
  f(...) {
  <...
(
- alpha()
+ beta()
|
- gamma()
+ delta()
)
  ...>
  }
