@r exists@
identifier I1;
expression E2;
@@
fa0(...)
{
<+... when strict
  I1(E2, "s"
+ , new(I1)
  )
...+>
}
