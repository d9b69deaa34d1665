// The calls that `vedalia audit` decides about, found and no more.
@@
expression list es;
@@
(
* get_user_pages(es)
|
* get_user_pages_unlocked(es)
|
* get_user_pages_locked(es)
|
* get_user_pages_remote(es)
|
* get_user_pages_fast(es)
|
* get_user_pages_longterm(es)
)
