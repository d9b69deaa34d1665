@@
expression e;
@@
<...
- other(e);
...>
- wait(1);
