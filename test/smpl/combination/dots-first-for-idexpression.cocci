@r exists@
idexpression V1;
expression E2;
@@
  for (i = 0; i < n; V1++)
    put();
+ new(E2);
- {
    ...
- }
+ log(1);
- E2(&p, ...);
