@r exists@
expression E1;
expression E2;
expression E3;
idexpression V4;
@@
  if (s.b ? E1 : E2)
    goto out;
+ log(1);
... 
- E3 = V4[2];
