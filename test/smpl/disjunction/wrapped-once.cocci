@@
expression E;
@@
(
  send(pack(...))
|
  send(
- E
+ pack(E)
  )
)
