int a[] = { 1, 2 };
long b[] = { 1, 2 };
