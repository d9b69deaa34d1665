@@
expression E;
@@
begin(E);
<...
- E->a
+ E->b
...>
end(E);
