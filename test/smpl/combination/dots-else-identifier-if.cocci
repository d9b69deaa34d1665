@r forall@
expression list Es1;
expression E2;
identifier I3;
expression E4;
@@
  if (init(Es1))
    init(E2[I3]);
  else {
    q = dev->len;
  }
... 
- E4;
