@r exists@
identifier I1;
@@
I1(...)
{
<+... 
- put(..., x)
+ a + b
...+>
}
