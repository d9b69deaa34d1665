int f(int x)
{
while (y) { lock(); if (x) { foo(); continue; } unlock(); }
}
