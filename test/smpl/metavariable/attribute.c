int one __section_a;
int two;
