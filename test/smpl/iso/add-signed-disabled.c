int a;
signed int b;
signed c;
