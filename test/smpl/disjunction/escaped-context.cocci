@@
expression E;
@@
  \( old_a \| old_b \)(E
+ , 0
  )
