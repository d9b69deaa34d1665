void h(int a) { f((void *)get(a), (struct s *)get(a), (int)get(a)); }
