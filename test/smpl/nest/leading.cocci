@@
statement s;
@@
<...s...>
- wait(1);
