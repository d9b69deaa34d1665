int f(int a)
{
    call(a);
    while (a) {
        call(a);
    }
    return 0;
}
