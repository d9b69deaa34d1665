@r@
constant C;
@@
switch (...) {
case C: ... 
}

@@
constant r.C;
@@
- seen(C);
