@@
expression i, n;
@@
- for (i = 0; i < n; i++)
+ for (i = first_element(n); i != last_element(n); i = next_element(n, i))
  {
  ...
  }
