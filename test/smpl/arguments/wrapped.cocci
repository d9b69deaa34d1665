@@
expression E;
@@
  send(
- E
+ pack(E)
  )
