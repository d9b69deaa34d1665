@r@
position p;
@@
for (...;...;...) {
<...
old@p()
...>
}

@@
position p != r.p;
@@
- old@p()
+ fresh()
