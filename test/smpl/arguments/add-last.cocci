@@
expression list es;
@@
  request(es
+ , 0
  )
