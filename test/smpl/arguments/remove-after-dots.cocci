@@
expression E;
@@
  trace(...
- , E->id
  )
