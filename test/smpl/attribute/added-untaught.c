int g(int a);
