int f(int x)
{
lock(); if (x) { goto out; } unlock(); return 0; out: foo(); unlock(); return 1;
}
