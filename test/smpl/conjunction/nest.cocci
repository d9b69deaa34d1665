@@
expression E;
@@
  g(
(
  <+... dirty ...+>
&
- E
+ clean(E)
)
  );
