@r exists@
expression E1;
@@
fa1(...)
{
<+... when != unlock(...)
- put(sizeof(E1))
+ *z
...+>
}
