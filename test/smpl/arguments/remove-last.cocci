@@
expression a, b;
@@
  call(a
- , b
  )
