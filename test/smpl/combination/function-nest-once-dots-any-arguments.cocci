@r exists@
identifier I1;
idexpression V2;
identifier I3;
@@
I3(...)
{
<+... 
- g(I1, (struct s *)V2);
...+>
}
