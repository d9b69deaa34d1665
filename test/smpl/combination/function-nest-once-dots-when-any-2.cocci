@r exists@
expression E1;
expression list Es2;
identifier I3;
@@
I3(...)
{
<+... when any
- E1(Es2);
+ new(E1);
...+>
}
