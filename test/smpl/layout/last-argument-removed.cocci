@@
expression a, b;
@@
  submit(a
- , b
  )
