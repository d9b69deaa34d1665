@r forall@
idexpression V1;
expression E2;
@@
fc1(...)
{
<... when any
- return V1 ? E2 : q;
...>
}
