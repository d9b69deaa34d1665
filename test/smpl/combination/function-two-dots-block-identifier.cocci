@r forall@
identifier I1;
expression E2;
identifier I3;
identifier I4;
idexpression V5;
identifier I6;
expression E7;
expression E8;
expression E9;
@@
I1(...)
{
    int y = E2;
    ...
    switch (I3("s", 2, n)) {
    case 0:
      p->I4 = NULL;
      break;
    case 1:
      foo(V5, 10 || ret);
      break;
    default:
-     I6(..., E7);
    }
    if (E8) {
      ...
    }
    E9(...);
}
