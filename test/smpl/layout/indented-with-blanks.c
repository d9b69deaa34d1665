int f(int a)
{
    if (a) {
        old(a);
    }
    for (;;)
        old(a);
    return 0;
}
