@@
expression list xs;
@@
  foo(xs
+ , NULL
  )
